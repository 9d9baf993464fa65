/**
 * Tests of people and their names.
 */
@NullMarked
package org.meetingrecords.person;

import org.jspecify.annotations.NullMarked;
