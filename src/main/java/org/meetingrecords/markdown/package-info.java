/**
 * Writing one meeting as Markdown, for people to read.
 */
@NullMarked
package org.meetingrecords.markdown;

import org.jspecify.annotations.NullMarked;
