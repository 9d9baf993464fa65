/**
 * People, the names they are known by, and recognising them by a printed name.
 */
@NullMarked
package org.meetingrecords.person;

import org.jspecify.annotations.NullMarked;
