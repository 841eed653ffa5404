using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamGen.Docs.Tests;

/// <summary>
/// A new layer touches its attribute, its own file and a line of the catalogue. This adds one of each sort to the sources of ParamGen and
/// Core, in memory, and asks for advice and suggestions: they know what each is without a list that names it.
/// </summary>
public class AddedLayerTests
{
    private const string Catalogue = "Layers/Catalogue.cs";
    private const string CatalogueStart = "        new(\"Core\",\n        [\n";

    /// <summary>The attributes, as a user of ParamGen types them.</summary>
    private const string Attributes = """
        namespace ParamGen;

        public sealed class LPPooling2DAttribute(params int[] poolSize) : PoolingAttribute(poolSize);
        public sealed class HardSwishAttribute : LayerAttribute;
        public sealed class PixelShuffle2DAttribute(int factor) : LayerAttribute { public int Factor => factor; }
        public sealed class MinimalCellAttribute(int units) : RecurrentCellAttribute(units);
        public sealed class MinimalRNNAttribute(int units) : RecurrentLayerAttribute(units);
        """;

    /// <summary>The layers' own files.</summary>
    private const string Layers = """
        using ParamGen.Core.Layers.Activations;
        using ParamGen.Core.Layers.Checks;
        using ParamGen.Core.Layers.Recurrent;
        using ParamGen.Core.Shapes;

        namespace ParamGen.Core.Layers.Added;

        internal sealed class LPPooling2D(LPPooling2DAttribute attribute) : Layer
        {
            private readonly PerAxis poolSize = PerAxis.Of("PoolSize", attribute.PoolSize, 2, null);
            private readonly PerAxis strides = PerAxis.Of("Strides", attribute.Strides, attribute.StridesByAxis, 2);

            public override int? SpatialAxes => 2;
            public override DataFormat? Format => attribute.DataFormat;
            public override SlidingWindow? SlidingWindow => new(poolSize, strides, null, attribute.Padding);
            public override Pool? Pools => Pool.Average;
            public override bool MixesPositions => true;

            public override void Build(LayerBuild build)
            {
                var input = SpatialShape.Of(build.Input, attribute.DataFormat);
                var positions = SpatialInput.Positions(build, input.Spatial, "PoolSize", poolSize, strides, null, attribute.Padding);
                build.Output((input with { Spatial = positions }).ToShape());
            }
        }

        internal sealed class HardSwish : ActivationFunction
        {
            public override Activation? OutputActivation => Activation.HardSwish;
        }

        internal sealed class PixelShuffle2D(PixelShuffle2DAttribute attribute) : Layer
        {
            public override int? SpatialAxes => 2;
            public override DataFormat? Format => DataFormat.ChannelsLast;
            public override double Reduction => 1.0 / attribute.Factor;
            public override bool HasNoEffect(LayerBuild build) => attribute.Factor == 1;

            public override void Build(LayerBuild build) =>
                build.Output(new Shape(
                    build.Input[0],
                    build.Input[1] * attribute.Factor,
                    build.Input[2] * attribute.Factor,
                    build.Input[3] / (attribute.Factor * attribute.Factor)));
        }
        """;

    private const string Lines = """
                    Of<LPPooling2DAttribute>(a => new Added.LPPooling2D(a)),
                    Of<HardSwishAttribute>(_ => new Added.HardSwish()),
                    Of<PixelShuffle2DAttribute>(a => new Added.PixelShuffle2D(a)),
                    Of<MinimalCellAttribute>(a => new Cell(a, gates: 1)),
                    Of<MinimalRNNAttribute>(a => new RecurrentLayer(a, new Cell(a, gates: 1), "minimal_cell")),

        """;

    /// <summary>Networks with these layers, and what is said of them.</summary>
    private const string Driver = """
        using ParamGen.Core.Advice;
        using ParamGen.Core.Collections;
        using ParamGen.Core.Model;
        using static ParamGen.Core.Model.LayerSources;

        public static class Driver
        {
            private static EquatableArray<int> Sizes(params int[] sizes) => new(sizes);

            public static string Window() => Say(
                Of("Input", ("Shape", Sizes(28, 28, 3))), Of("LPPooling2D", ("PoolSize", Sizes(2)), ("Strides", 3)));

            public static string WindowOutgrowsInput() => Say(
                Of("Input", ("Shape", Sizes(4, 4, 3))), Of("LPPooling2D", ("PoolSize", Sizes(5)), ("Strides", 1)));

            public static string DataFormat() => Say(
                Of("Input", ("Shape", Sizes(3, 224, 224))), Of("LPPooling2D", ("PoolSize", Sizes(2)), ("Strides", 2)));

            public static string Activation() => Say(
                Of("Input", ("Shape", Sizes(8))),
                Of("Dense", ("Units", 4), ("Activation", ParamGen.Activation.Softmax)),
                Of("HardSwish"),
                Of("Dense", ("Units", 2)));

            public static string Scale() => Say(Of("Input", ("Shape", Sizes(8, 8, 4))), Of("PixelShuffle2D", ("Factor", 1)));

            public static string Cell() => Say(
                Of("Input", ("Shape", Sizes(10, 8))), Of("RNN"), Of("MinimalCell", ("Units", 4), ("RecurrentDropout", 1.5)));

            public static string CellAlone() => Say(Of("Input", ("Shape", Sizes(10, 8))), Of("MinimalCell", ("Units", 4)));

            public static string Sequence() => Say(
                Of("Input", ("Shape", Sizes(-1, 8))), Of("MinimalRNN", ("Units", 4), ("Unroll", true)));

            public static string SequenceBefore() => Say(
                Of("Input", ("Shape", Sizes(10, 8))), Of("MinimalRNN", ("Units", 4)), Of("MinimalRNN", ("Units", 2)));

            private static string Say(params LayerSource[] layers)
            {
                var evaluation = NetworkReview.Of(new(layers));
                return string.Join("; ", evaluation.Problems.Concat(evaluation.Advice).Select(Say));
            }

            private static string Say(ParamGen.Core.Rules.Problem problem)
            {
                var titles = string.Join(", ", problem.Suggestions.Select(suggestion => suggestion.Title));
                return titles.Length > 0 ? problem.Rule.Id + " " + titles : problem.Rule.Id;
            }
        }
        """;

    private static readonly string[] projects = ["ParamGen", "ParamGen.Core"];

    private static readonly Lazy<Type> driver = new(Compile);

    [Theory]
    [InlineData("Window", "PG0926 Use Same; PG0929 Set PoolSize to 3")]
    [InlineData("WindowOutgrowsInput", "PG0203 Use Same, Set PoolSize to 4")]
    [InlineData("DataFormat", "PG0947 Make the input 224, 224, 3, Use ChannelsFirst in all layers; PG0926 Use Same")]
    [InlineData("Activation", "PG0907 Remove HardSwish")]
    [InlineData("Scale", "PG0905")]
    [InlineData("Cell", "PG0916 Set RecurrentDropout to 0.015, Set RecurrentDropout to 1")]
    [InlineData("CellAlone", "PG0318 Insert RNN")]
    [InlineData("Sequence", "PG0934 Make the input 32, 8, Remove Unroll")]
    [InlineData("SequenceBefore", "PG0201 Set ReturnSequences = true on 'minimal_rnn'")]
    public void What_it_is_is_known_without_its_name(string network, string said) =>
        Assert.Equal(said, driver.Value.GetMethod(network)!.Invoke(null, null));

    private static Type Compile()
    {
        var sources = projects.Select(folder => Repository.Path("src", folder))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal))
            .Select(file => TextOf(file))
            .Concat([Attributes, Layers, Driver, Usings]);
        var compilation = CSharpCompilation.Create(
            "AddedLayers",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, new(LanguageVersion.Latest))),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(file => file.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
                .Select(file => MetadataReference.CreateFromFile(file)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var dll = new MemoryStream();
        var result = compilation.Emit(dll);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error));
        dll.Position = 0;
        return new AssemblyLoadContext("AddedLayers").LoadFromStream(dll).GetType("Driver")!;
    }

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        """;

    private static string TextOf(string file)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        if (!file.Replace('\\', '/').EndsWith(Catalogue, StringComparison.Ordinal))
            return text;
        Assert.Contains(CatalogueStart, text, StringComparison.Ordinal);
        return text.Replace(CatalogueStart, CatalogueStart + Lines, StringComparison.Ordinal);
    }
}
