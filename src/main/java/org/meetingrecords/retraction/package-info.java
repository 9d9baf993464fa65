/**
 * Taking meetings out of the archive, and putting them back.
 */
@NullMarked
package org.meetingrecords.retraction;

import org.jspecify.annotations.NullMarked;
