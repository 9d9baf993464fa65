/**
 * Tests of transcripts and what was said.
 */
@NullMarked
package org.meetingrecords.utterance;

import org.jspecify.annotations.NullMarked;
