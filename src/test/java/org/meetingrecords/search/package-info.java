/**
 * Tests of questions across features.
 */
@NullMarked
package org.meetingrecords.search;

import org.jspecify.annotations.NullMarked;
