/**
 * Questions across features: statistics.
 */
@NullMarked
package org.meetingrecords.search;

import org.jspecify.annotations.NullMarked;
