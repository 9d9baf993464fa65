/**
 * Our own format: one meeting as a JSON object, read and written.
 */
@NullMarked
package org.meetingrecords.json;

import org.jspecify.annotations.NullMarked;
