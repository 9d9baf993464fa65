/**
 * Pages of en.kremlin.ru, as text and as HTML.
 */
@NullMarked
package org.meetingrecords.kremlin;

import org.jspecify.annotations.NullMarked;
