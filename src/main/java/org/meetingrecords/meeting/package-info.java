/**
 * Meetings: their facts, who took part, and what their sources file them under.
 */
@NullMarked
package org.meetingrecords.meeting;

import org.jspecify.annotations.NullMarked;
