/**
 * Pages of any list of records, at the root of the graph and under many parents at once.
 */
@NullMarked
package org.meetingrecords.paging;

import org.jspecify.annotations.NullMarked;
