using static ParamGen.Core.Tests.Formats.Keras.Old.OldText;

namespace ParamGen.Core.Tests.Formats.Keras.Old;

/// <summary>Which weights are trainable: a wrapper and its layer each have a flag, and the versions read them in different ways.</summary>
public class OldFreezingTests
{
    /// <summary>
    /// The trainable parameters, of 15, of a Dense in a TimeDistributed, as the wrapper alone and as the layer alone is frozen.
    /// </summary>
    [Theory]
    [InlineData("1.2.2", "0", "0")]
    [InlineData("2.1.3", "15", "0")]
    [InlineData("2.1.4", "0", "15")]
    [InlineData("2.2.4", "0", "15")]
    [InlineData("2.4.0", "0", "0")]
    [InlineData("2.12.0", "0", "0")]
    public void What_is_distributed_over_time_is_frozen_as_the_version_has_it(string version, string ifOuter, string ifInner)
    {
        Assert.Equal(ifOuter, Of("false", "true"));
        Assert.Equal(ifInner, Of("true", "false"));
        Assert.Equal(("15", "0"), (Of("true", "true"), Of("false", "false")));

        string Of(string outer, string inner)
        {
            var units = version[0] == '1' ? "output_dim" : "units";
            var dense = Layer("Dense", $"\"{units}\": 3, \"trainable\": {inner}");
            return Trainable(Single(version, "TimeDistributed", $"\"trainable\": {outer}, \"layer\": {dense}", "5, 4"));
        }
    }

    /// <summary>The same of 192 in a Bidirectional.</summary>
    [Theory]
    [InlineData("1.2.2", "192", "0")]
    [InlineData("2.1.3", "192", "0")]
    [InlineData("2.2.4", "0", "192")]
    [InlineData("2.4.0", "192", "0")]
    [InlineData("2.11.0", "192", "0")]
    [InlineData("2.12.0", "0", "0")]
    public void Two_directions_are_frozen_as_the_version_has_it(string version, string ifOuter, string ifInner)
    {
        Assert.Equal(ifOuter, Of("false", "true"));
        Assert.Equal(ifInner, Of("true", "false"));

        string Of(string outer, string inner)
        {
            var units = version[0] == '1' ? "output_dim" : "units";
            var lstm = Layer("LSTM", $"\"{units}\": 3, \"trainable\": {inner}, \"name\": \"l\"");
            return Trainable(Single(version, "Bidirectional", $"\"trainable\": {outer}, \"layer\": {lstm}", "5, 4"));
        }
    }

    /// <summary>
    /// TensorFlow 1.13 calls itself what 1.14 does; what else the file holds tells which it is. The trainable parameters, of 21, as above.
    /// </summary>
    [Theory]
    [InlineData("BatchNormalizationV1", "6", "21")]
    [InlineData("BatchNormalization", "6", "6")]
    [InlineData("ReLU", "PG0506", "PG0506")]
    public void Of_two_versions_of_one_name_the_file_tells_which_it_is(string other, string ifOuter, string ifInner)
    {
        Assert.StartsWith(ifOuter, Of("false", "true"), StringComparison.Ordinal);
        Assert.StartsWith(ifInner, Of("true", "false"), StringComparison.Ordinal);

        string Of(string outer, string inner)
        {
            var dense = Layer("Dense", $"\"units\": 3, \"trainable\": {inner}");
            var distributed = Layer("TimeDistributed", $"\"trainable\": {outer}, \"layer\": {dense}", "5, 4");
            return Trainable(Chain("2.2.4-tf", distributed, Layer(other, "\"name\": \"o\"")));
        }
    }

    [Fact]
    public void A_frozen_layer_does_not_freeze_another()
    {
        var frozen = Layer("Dense", "\"units\": 3, \"trainable\": false", "4");
        Assert.Equal("8", Trainable(Chain("2.2.4", frozen, Layer("Dense", "\"units\": 2, \"trainable\": true"))));
    }

    /// <summary>That a model is frozen is not written into a file, and its own flag is not read.</summary>
    [Fact]
    public void A_model_has_the_flags_of_its_layers()
    {
        var text = Functional("2.12.0", [Input("x", "4"), Dense("d", """[[["x", 0, 0, {}]]]""")], """[["x", 0, 0]]""", """[["d", 0, 0]]""");
        const string Name = "\"name\": \"model\"";
        Assert.Equal("15", Trainable(text.Replace(Name, Name + ", \"trainable\": false", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_cell_of_a_frozen_layer_is_frozen()
    {
        var cell = Layer("SimpleRNNCell", "\"units\": 3, \"trainable\": true");
        Assert.Equal("0", Trainable(Single("2.2.4", "RNN", $"\"trainable\": false, \"cell\": {cell}", "5, 4")));
    }
}
