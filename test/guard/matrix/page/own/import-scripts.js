self.importScripts('{{url}}');
