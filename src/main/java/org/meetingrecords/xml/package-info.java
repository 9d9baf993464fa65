/**
 * Reading XML safely, writing it, and what the formats of transcripts in XML have in
 * common.
 */
@NullMarked
package org.meetingrecords.xml;

import org.jspecify.annotations.NullMarked;
