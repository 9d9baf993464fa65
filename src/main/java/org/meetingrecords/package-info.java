/**
 * Published meeting transcripts as a queryable record.
 */
@NullMarked
package org.meetingrecords;

import org.jspecify.annotations.NullMarked;
