/**
 * The index of texts beside the database: what is looked for in it, and how it follows
 * the archive.
 */
@NullMarked
package org.meetingrecords.fulltext;

import org.jspecify.annotations.NullMarked;
