/**
 * What a reader of published transcripts produces, and choosing the reader for a file.
 */
@NullMarked
package org.meetingrecords.transcript;

import org.jspecify.annotations.NullMarked;
