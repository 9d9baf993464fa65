/**
 * Transcripts: what was said, what stands between, and the topics found in it.
 */
@NullMarked
package org.meetingrecords.utterance;

import org.jspecify.annotations.NullMarked;
