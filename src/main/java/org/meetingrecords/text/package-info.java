/**
 * The words of a text, and the small language that asks for them.
 */
@NullMarked
package org.meetingrecords.text;

import org.jspecify.annotations.NullMarked;
