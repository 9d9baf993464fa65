/**
 * Subtitles, WebVTT and SRT, as programs for meetings and people write them.
 */
@NullMarked
package org.meetingrecords.subtitles;

import org.jspecify.annotations.NullMarked;
