using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Outputs.Attributes;
using ParamGen.Core.Outputs.Blocks;
using ParamGen.Core.Tests.Oracle;

namespace ParamGen.Core.Tests.Outputs;

/// <summary>What a network repeats, as blocks.</summary>
public class BlockFinderTests
{
    [Fact]
    public void A_block_changes_no_name_and_no_number()
    {
        var (blocks, wrong) = (0, new List<string>());
        foreach (var (name, text) in OracleTexts.All)
        {
            if (KerasModelReader.Read(text).Network is not { } source || AttributeNetwork.Of(source, _ => true).Network is not { } network)
                continue;
            var blocked = BlockFinder.Of(network, new(_ => true));
            if (blocked.Blocks.Count == 0)
                continue;
            blocks += blocked.Blocks.Count;
            if (!Lines(network).SequenceEqual(Lines(blocked.Network)))
                wrong.Add(name);
        }

        Assert.Empty(wrong);
        Assert.InRange(blocks, 10, int.MaxValue);

        static IEnumerable<string> Lines(NetworkSource network) => Summary.Lines(NetworkEvaluator.Evaluate(network).Report!);
    }

    [Fact]
    public void A_block_behind_itself_is_repeated_and_its_names_go_without_saying()
    {
        var layers = new List<LayerSource> { Input(16), Dense("stem", 8) };
        foreach (var name in new[] { "residual", "residual_1", "residual_2", "residual_3" })
        {
            var before = layers[^1].TextOf("Name")!;
            layers.AddRange(
            [
                Dense($"{name}_dense", 8),
                Dense($"{name}_dense_1", 32),
                Dense($"{name}_last", 8),
                LayerSources.Of("Add", ("Inputs", new EquatableArray<string>(before, $"{name}_last")), ("Name", $"{name}_add")),
            ]);
        }

        var blocked = BlockFinder.Of(new(layers.ToArray()), new(_ => true));
        var block = Assert.Single(blocked.Blocks);
        Assert.Equal(
            "[Dense(8)] [Dense(32)] [Dense(8, Name = \"last\")] [Add(\"input\", \"last\")]",
            string.Join(' ', block.Layers.Select(CSharpWording.Instance.Layer)));
        Assert.Equal(("Residual", 0), (block.Name, block.Parameters.Count));
        Assert.Equal("[Input(16)] [Dense(8, Name = \"stem\")] [Use(Repeat = 4)]", Text(blocked));
    }

    [Theory]
    [InlineData("another name", "a_one a_two a_three b_one b_two b_other")]
    [InlineData("too short", "a_one a_two b_one b_two")]
    [InlineData("names that Keras gives", "dense_1 dense_2 dense_3 dense_4 dense_5 dense_6 dense_7 dense_8")]
    [InlineData("a layer of the block's name", "a_one a_two a_three a_four a_five a_six a b_one b_two b_three b_four b_five b_six b")]
    [InlineData("a layer that is called input", "a_input a_two a_three a_four a_five b_input b_two b_three b_four b_five")]
    public void There_is_no_block(string why, string names)
    {
        Assert.NotEqual("", why);
        var network = new NetworkSource(new([Input(4), .. names.Split(' ').Select(name => Dense(name, 4))]));
        Assert.Empty(BlockFinder.Of(network, new(_ => true)).Blocks);
    }

    [Fact]
    public void What_differs_is_a_parameter_and_multiples_are_written_as_such()
    {
        var layers = new List<LayerSource> { Input(4) };
        foreach (var (name, units, rate) in new[] { ("a", 8, 0.1), ("b", 16, 0.2), ("c", 24, 0.1) })
        {
            layers.AddRange(
            [
                Dense($"{name}_1_wide", 4 * units),
                Dense($"{name}_2_narrow", units),
                LayerSources.Of("Dropout", ("Rate", rate), ("Name", $"{name}_drop")),
                Dense($"{name}_3_odd", units + 1),
                Dense($"{name}_4_odd", units + 1),
                Dense($"{name}_5_same", 7),
            ]);
        }

        var blocked = BlockFinder.Of(new(layers.ToArray()), new(_ => true));
        var block = Assert.Single(blocked.Blocks);
        Assert.Equal("FullyConnectedBlock", block.Name);
        Assert.Equal(["Narrow2Units", "Rate", "Odd3Units"], block.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(
            ["4 * Narrow2Units", "Narrow2Units", "Rate", "Odd3Units", "Odd3Units"],
            block.Expressions.OrderBy(pair => pair.Key.Layer).Select(pair => pair.Value));
        Assert.Equal(
            [[8, 0.1, 9], [16, 0.2, 17], [24, 0.1, 25]],
            blocked.Network.Layers.Skip(1).Select(use => block.ValuesOf([.. use.Model!.Layers]).ToArray()));
    }

    [Fact]
    public void Ten_thousand_layers_are_searched_in_time()
    {
        var layers = Enumerable.Range(0, 10_000).Select(i => Dense($"a_b_c_d_{i / 100}_{i / 10 % 10}_{i % 10}", 4));
        var blocked = BlockFinder.Of(new(new([Input(4), .. layers])), new(_ => true));
        Assert.NotEmpty(blocked.Blocks);
    }

    private static LayerSource Input(int size) => LayerSources.Of("Input", ("Shape", new EquatableArray<int>(size)));

    private static LayerSource Dense(string name, int units) => LayerSources.Of("Dense", ("Units", units), ("Name", name));

    private static string Text(BlockedNetwork network) => string.Join(' ', network.Network.Layers.Select(CSharpWording.Instance.Layer));
}
