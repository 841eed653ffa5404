[Dense(10)] // PG0003: the input shape is missing
public partial class NoInput;
