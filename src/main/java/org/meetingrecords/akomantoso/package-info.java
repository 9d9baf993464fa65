/**
 * Reading debates in Akoma Ntoso, the XML of many parliaments.
 */
@NullMarked
package org.meetingrecords.akomantoso;

import org.jspecify.annotations.NullMarked;
