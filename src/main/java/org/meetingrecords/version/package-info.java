/**
 * The version of the archive, which every committed change replaces.
 */
@NullMarked
package org.meetingrecords.version;

import org.jspecify.annotations.NullMarked;
