/**
 * Answers that need not be computed or sent twice: their tags, and those that are kept.
 */
@NullMarked
package org.meetingrecords.caching;

import org.jspecify.annotations.NullMarked;
