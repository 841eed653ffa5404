using System.Text.RegularExpressions;
using ParamGen.Core.Advice;
using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Oracle;

namespace ParamGen.Core.Tests.Layers;

/// <summary>
/// What each layer says of itself, compared with what its name, its arguments, its family and the oracle say. A new layer takes
/// part by itself, so that none is forgotten where layers are asked.
/// </summary>
public class CapabilityTests
{
    private static readonly string[] kernels = ["KernelInitializer", "DepthwiseInitializer", "PointwiseInitializer"];

    /// <summary>Of a wrapper there is none without a layer.</summary>
    public static TheoryData<string> Kinds => new(Catalogue.All.Where(kind => kind.Wraps is Wraps.Nothing).Select(kind => kind.Name));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_has_a_data_format_answers_it(string kind)
    {
        if (!Has(kind, "DataFormat"))
            return;
        foreach (var format in Enum.GetValues<DataFormat>())
            Assert.Equal(format, Layer(kind, ("DataFormat", format)).Format);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_has_a_kernel_or_a_pool_of_a_size_answers_its_window(string kind)
    {
        var size = Has(kind, "PoolSize") ? "PoolSize" : Has(kind, "KernelSize") ? "KernelSize" : null;
        if (size is null)
        {
            Assert.Null(Layer(kind).SlidingWindow);
            return;
        }

        ArgumentValue five = Catalogue.Find(kind)!.Properties[size].PropertyType == typeof(int) ? 5 : new EquatableArray<int>(5);
        var window = Assert.IsType<SlidingWindow>(Layer(
            kind,
            (size, five),
            ("Strides", 3),
            ("DilationRate", 2),
            ("Padding", Padding.Same)).SlidingWindow);
        Assert.Equal((5, Padding.Same, size == "PoolSize"), (window.Size.Max, window.Padding, window.IsPooling));
        Assert.Equal(kind.EndsWith("Transpose", StringComparison.Ordinal), window.IsOverOutput);
        if (Has(kind, "Strides"))
            Assert.Equal(3, window.Strides.Max);
        if (Has(kind, "DilationRate"))
            Assert.Equal(2, window.DilationRate!.Max);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_moves_in_strides_makes_an_image_so_many_times_smaller(string kind)
    {
        var size = Has(kind, "PoolSize") ? "PoolSize" : "KernelSize";
        if (Has(kind, "Strides"))
            Assert.Equal(
                kind.EndsWith("Transpose", StringComparison.Ordinal) ? 1.0 / 3 : 3,
                Layer(kind, (size, new EquatableArray<int>(5)), ("Strides", 3)).Reduction);
        else if (Has(kind, "Size"))
            Assert.Equal(
                0.25,
                Layer(
                    kind,
                    (
                        "Size",
                        Catalogue.Find(kind)!.Properties["Size"].PropertyType == typeof(int) ? 4 : new EquatableArray<int>(4))).Reduction);
        else if (!Has(kind, size))
            Assert.Equal(1, Layer(kind).Reduction);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_has_an_activation_answers_it(string kind)
    {
        if (!Has(kind, "Activation"))
            return;
        foreach (var activation in Enum.GetValues<Activation>())
            Assert.Equal(activation, Layer(kind, ("Activation", activation)).OutputActivation);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_name_tells_the_spatial_axes(string kind)
    {
        if (Regex.Match(kind, "([123])D") is { Success: true } digit)
            Assert.Equal(digit.Groups[1].Value, $"{Layer(kind).SpatialAxes}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_name_tells_a_cell(string kind) => Assert.Equal(kind.EndsWith("Cell", StringComparison.Ordinal), Layer(kind).IsCell);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_name_tells_a_pooling_and_what_it_keeps(string kind)
    {
        Pool? pool = !kind.Contains("Pooling", StringComparison.Ordinal) ? null
            : kind.Contains("Max", StringComparison.Ordinal) ? Pool.Max
            : Pool.Average;
        Assert.Equal(pool, Layer(kind).Pools);
        if (pool is not null)
            Assert.Equal(pool is Pool.Max ? Fractions.Kept : Fractions.Given, Layer(kind).Fractions);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_family_tells_an_activation(string kind) => Assert.Equal(FamilyOf(kind) == "Activations", Layer(kind).IsActivation);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_may_return_sequences_goes_through_them(string kind)
    {
        if (!Has(kind, "ReturnSequences"))
        {
            Assert.Null(Layer(kind).Sequences);
            return;
        }

        var sequences = Layer(
            kind,
            ("ReturnSequences", true),
            ("ReturnState", true),
            ("GoBackwards", true),
            ("Stateful", true),
            ("Unroll", true)).Sequences!;
        Assert.True(sequences is { ReturnSequences: true, ReturnState: true, Backwards: true, Stateful: true, Unroll: true });
        Assert.True(Layer(kind).Sequences is
        {
            ReturnSequences: false,
            ReturnState: false,
            Backwards: false,
            Stateful: false,
            Unroll: false,
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_starts_a_kernel_is_said_of_the_kernel(string kind)
    {
        var layer = Layer(kind);
        string[] own = [.. kernels.Where(argument => Has(kind, argument))];
        var isKernel = own.Length > 0 && Has(kind, "Activation") && layer is { Sequences: null, IsCell: false };
        Assert.Equal(isKernel ? own.Order() : [], (layer.Kernel?.Starts ?? default).Select(start => start.Argument).Order());
        if (!isKernel)
            return;
        Assert.Equal(Fractions.Given, layer.Fractions);
        foreach (var argument in own)
            Assert.Contains((argument, Initializer.HeNormal), Layer(kind, (argument, Initializer.HeNormal)).Kernel!.Starts);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_normalization_answers_its_axes(string kind)
    {
        var isNormalization = kind.EndsWith("Normalization", StringComparison.Ordinal) && Has(kind, "Axis");
        Assert.Equal(isNormalization ? new AxisArgument("Axis", new(2)) : null, Layer(kind, ("Axis", 2)).Normalizes);
        if (isNormalization && Has(kind, "Axes"))
            Assert.Equal(new AxisArgument("Axes", new(1, 2)), Layer(kind, ("Axes", new EquatableArray<int>(1, 2))).Normalizes);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_family_tells_what_makes_something_of_several_positions(string kind)
    {
        bool? expected = FamilyOf(kind) switch
        {
            "Convolution" or "Pooling" or "Attention" => true,
            "Recurrent" => !Layer(kind).IsCell,
            "Activations" or "Normalization" or "Regularization" or "Augmentation" => false,
            "Merging" => kind == "Dot",
            _ => null,
        };
        if (expected is { } mixes)
            Assert.Equal(mixes, Layer(kind).MixesPositions);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_family_tells_what_computes_fractions(string kind)
    {
        if (FamilyOf(kind) is "Convolution" or "Recurrent" or "Attention" or "Normalization" or "Augmentation")
            Assert.Equal(Fractions.Given, Layer(kind).Fractions);
        else if (FamilyOf(kind) is "Reshaping" || (FamilyOf(kind) is "Merging" && kind != "Average"))
            Assert.Equal(Fractions.Kept, Layer(kind).Fractions);
    }

    /// <summary>What keeps the axes gives the shape that it takes; what does so in all of the oracle's cases keeps them.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_keeps_its_axes_gives_the_shape_that_it_takes(string kind)
    {
        var cases = Accepted(kind);
        if (cases.Count == 0)
            return;
        var changed = cases.Where(oracle => oracle.Output != oracle.Inputs[0]).ToList();
        // A scale of one channel is given as many as its numbers.
        Assert.Empty(changed
            .Where(oracle => LayerOf(oracle) is { KeepsAxes: true } and not Core.Layers.Normalization.LayerScale)
            .Select(oracle => oracle.ToString()));
        if (changed.Count == 0)
            Assert.All(cases, oracle => Assert.True(LayerOf(oracle).KeepsAxes, oracle.ToString()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_has_no_effect_gives_the_shape_that_it_takes(string kind)
    {
        foreach (var oracle in Accepted(kind))
        {
            var advice = NetworkReview.Of(OracleNetwork.Of(oracle)!).Advice.FirstOrDefault(advice => advice.Rule.Id == "PG0905");
            if (advice is not null)
                Assert.Equal((oracle.Inputs[0], advice.Message), (oracle.Output, advice.Message));
        }
    }

    [Fact]
    public void A_wrapper_answers_for_what_it_wraps()
    {
        var layers = Wrapped("TimeDistributed", LayerSources.Of("MaxPooling2D", ("PoolSize", new EquatableArray<int>(3))));
        Assert.Equal(
            (2, DataFormat.ChannelsLast, 3.0, true, Fractions.Kept),
            (layers.SpatialAxes, layers.Format, layers.Reduction, layers.MixesPositions, layers.Fractions));
        var dense = Wrapped("TimeDistributed", LayerSources.Of("Dense", ("Units", 3)));
        Assert.Equal((null, null, false, false), (dense.SpatialAxes, dense.Format, dense.MixesPositions, dense.KeepsAxes));
        Assert.True(Wrapped("TimeDistributed", LayerSources.Of("BatchNormalization")).KeepsAxes);
        var kernel = Wrapped(
            "SpectralNormalization",
            LayerSources.Of("Conv1D", ("Filters", 3), ("KernelSize", new EquatableArray<int>(3)), ("Strides", 2)));
        Assert.Equal((1, 2.0, true), (kernel.SpatialAxes, kernel.Reduction, kernel.MixesPositions));
        var gru = LayerSources.Of("GRU", ("Units", 3), ("ReturnSequences", true));
        Assert.True(Wrapped("Bidirectional", gru).Sequences is { ReturnSequences: true });
        Assert.True(Wrapped("RNN", LayerSources.Of("LSTMCell", ("Units", 3))).Sequences is { ReturnSequences: false });
    }

    private static bool Has(string kind, string argument) => Catalogue.Find(kind)!.Properties.ContainsKey(argument);

    private static string FamilyOf(string kind) => Catalogue.Families.Single(family => family.Kinds.Any(other => other.Name == kind)).Name;

    /// <summary>A layer with the given arguments, of which those that it does not have are left out.</summary>
    private static Layer Layer(string kind, params (string Name, ArgumentValue Value)[] arguments) =>
        Layer(kind, arguments.Select(argument => new Argument(argument.Name, argument.Value)));

    private static Layer Layer(string kind, IEnumerable<Argument> arguments)
    {
        var known = Catalogue.Find(kind)!;
        return known.Create(known.Bind(new([.. arguments.Where(argument => known.Properties.ContainsKey(argument.Name))])), [], new());
    }

    private static Layer LayerOf(OracleCase oracle) => Layer(oracle.Layer, OracleNetwork.Of(oracle)!.Layers[^1].Arguments);

    private static Layer Wrapped(string wrapper, LayerSource layer) =>
        NodeReader.Read(new(new LayerSource[] { LayerSources.Of(wrapper), layer }), []).Single().Layer;

    private static List<OracleCase> Accepted(string kind) =>
        [.. OracleCase.All
            .Where(oracle => oracle is { Output: not null, IsRefused: false, Inputs.Length: 1 } && oracle.Layer == kind)
            .Where(oracle => OracleNetwork.Of(oracle) is not null)];
}
