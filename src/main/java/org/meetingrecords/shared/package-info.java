/**
 * The few types that know no feature: exceptions, identities, pages.
 */
@NullMarked
package org.meetingrecords.shared;

import org.jspecify.annotations.NullMarked;
