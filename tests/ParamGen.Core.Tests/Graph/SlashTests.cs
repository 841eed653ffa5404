using ParamGen.Core.Model;
using ParamGen.Core.Tests.Formats.Keras;
using static ParamGen.Core.Model.LayerSources;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Graph;

/// <summary>Keras refuses a name with a slash, whatever bears it.</summary>
public class SlashTests
{
    [Theory]
    [InlineData("a/b", "a_b")]
    [InlineData("/", "_")]
    [InlineData("a//b/", "a__b_")]
    public void A_layer_s_name_holds_no_slash(string name, string free) =>
        IsRefused("PG0321", "Name", $"Name it '{free}'", Input("in", 4), Of("Dense", ("Units", 3), ("Name", name)));

    [Fact]
    public void Nor_does_that_of_an_input() =>
        IsRefused("PG0321", "Name", "Name it 'a_b'", Input("a/b", 4), Of("Dense", ("Units", 3)));

    [Fact]
    public void Nor_does_that_of_a_wrapped_layer() =>
        IsRefused("PG0321", "Name", "Name it 'a_b'", Input("in", 8, 4), Of("TimeDistributed"), Of("Dense", ("Units", 3), ("Name", "a/b")));

    [Fact]
    public void Nor_does_that_of_a_block_or_a_model()
    {
        var layers = new NetworkSource(new(Of("Dense", ("Units", 4)))) { Name = "Block", IsBlock = true };
        IsRefused("PG0321", "Name", "Name it 'a_b'", Input("in", 4), Of("Use", ("Name", "a/b"), ("Repeat", 2)) with { Model = layers });
        var model = new NetworkSource(new(Input("in", 4), Of("Dense", ("Units", 4)))) { Name = "Model" };
        IsRefused("PG0321", "Name", "Name it 'a_b'", Input("in", 4), Of("Use", ("Name", "a/b")) with { Model = model });
    }

    [Fact]
    public void A_backslash_is_none() => Assert.Equal("a\\b", Report(Input("in", 4), Of("Dense", ("Units", 3), ("Name", "a\\b"))).Name);

    [Theory]
    [InlineData("\"name\": \"b\"", "\"name\": \"b/c\"")]
    [InlineData("\"name\": \"f\"", "\"name\": \"f/g\"")]
    public void In_a_file_it_is_refused_where_it_stands(string part, string instead)
    {
        var text = KerasText.Functional([KerasText.Input("a", 4), KerasText.Dense("b", KerasText.Of("a"))], ["a"], ["b"])
            .Replace(part, instead, StringComparison.Ordinal)
            .Replace("[\"b\", 0, 0]", "[\"b/c\", 0, 0]", StringComparison.Ordinal);
        var error = ParamGen.Core.Formats.Keras.KerasModelReader.Read(text).Errors[0];
        Assert.Equal(("PG0321", text.IndexOf(instead, StringComparison.Ordinal) + "\"name\": ".Length), (error.Rule.Id, error.Position));
    }

    [Theory]
    [InlineData("2.21.0", "15 parameters")]
    [InlineData("3.0.5", "PG0321")]
    public void Older_versions_of_Keras_take_one(string version, string result) => Assert.Equal(
        result,
        KerasResult.Of(KerasText.Sequential(KerasText.InChain(
            "Dense",
            "\"name\": \"block1/conv\", \"units\": 3"))
                .Replace("\"module\": \"keras\", ", $"\"keras_version\": \"{version}\", ", StringComparison.Ordinal)));
}
