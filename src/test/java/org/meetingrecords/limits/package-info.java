/**
 * Tests of the limits: how they count, and what they say.
 */
@NullMarked
package org.meetingrecords.limits;

import org.jspecify.annotations.NullMarked;
