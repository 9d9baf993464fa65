/**
 * Records of the shape of real ones, made of invented words and written straight into the
 * tables.
 */
@NullMarked
package org.meetingrecords.bench.data;

import org.jspecify.annotations.NullMarked;
