[Input(784)]
[Dense(10)]
public class NotPartial; // PG0001: nothing can be added to it
