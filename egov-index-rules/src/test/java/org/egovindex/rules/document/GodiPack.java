package org.egovindex.rules.document;
