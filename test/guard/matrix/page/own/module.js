import '{{url}}';
