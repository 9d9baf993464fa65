/**
 * Tells which turns of a corrected transcript are those that it had before.
 */
@NullMarked
package org.meetingrecords.correction;

import org.jspecify.annotations.NullMarked;
