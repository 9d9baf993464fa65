package org.meetingrecords.meeting;

import org.springframework.data.repository.ListCrudRepository;

interface ParticipantRepository extends ListCrudRepository<ParticipantEntity, Long> {

}
