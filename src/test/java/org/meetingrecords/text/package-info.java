/**
 * Tests for the words of a text and the language that asks for them.
 */
@NullMarked
package org.meetingrecords.text;

import org.jspecify.annotations.NullMarked;
