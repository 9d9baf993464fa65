/**
 * Reading sittings of parliaments in the TEI of ParlaMint.
 */
@NullMarked
package org.meetingrecords.parlamint;

import org.jspecify.annotations.NullMarked;
