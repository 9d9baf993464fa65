/**
 * What changed in the archive, for those who keep copies of it.
 */
@NullMarked
package org.meetingrecords.sync;

import org.jspecify.annotations.NullMarked;
