package org.meetingrecords.meeting;

import org.meetingrecords.shared.Identified;

/**
 * A country or region that sources file meetings under.
 *
 * @param id the number that the region is stored under
 * @param slug a readable identity for links
 * @param name the name as printed
 */
public record Region(Long id, String slug, String name) implements Identified {

}
