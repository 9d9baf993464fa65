package org.meetingrecords.topic;

import org.springframework.data.repository.ListCrudRepository;

interface DeletedTopicRepository extends ListCrudRepository<DeletedTopicEntity, String> {

}
