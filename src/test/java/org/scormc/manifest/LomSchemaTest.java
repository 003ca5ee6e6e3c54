package org.scormc.manifest;

class LomSchemaTest {}
