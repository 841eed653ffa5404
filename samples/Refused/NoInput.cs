[Dense(10)] // PG0003: of what shape is the input?
public partial class NoInput;
