/**
 * Tests of pages of lists.
 */
@NullMarked
package org.meetingrecords.paging;

import org.jspecify.annotations.NullMarked;
