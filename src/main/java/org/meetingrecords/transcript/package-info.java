/**
 * Readers of published transcripts, one per format, and what they produce.
 */
@NullMarked
package org.meetingrecords.transcript;

import org.jspecify.annotations.NullMarked;
