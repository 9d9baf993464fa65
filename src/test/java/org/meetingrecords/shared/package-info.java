/**
 * Tests of the types that know no feature.
 */
@NullMarked
package org.meetingrecords.shared;

import org.jspecify.annotations.NullMarked;
