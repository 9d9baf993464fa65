/**
 * Topics, their rules, and matching a text against them.
 */
@NullMarked
package org.meetingrecords.topic;

import org.jspecify.annotations.NullMarked;
