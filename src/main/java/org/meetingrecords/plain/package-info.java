/**
 * What formats share that print a speaker before the words and no more: front matter,
 * names of files, labels, voices, turns.
 */
@NullMarked
package org.meetingrecords.plain;

import org.jspecify.annotations.NullMarked;
