/**
 * Minutes and transcripts in plain text, with the speaker before the words.
 */
@NullMarked
package org.meetingrecords.minutes;

import org.jspecify.annotations.NullMarked;
