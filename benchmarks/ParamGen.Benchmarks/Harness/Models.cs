using System.Globalization;
using System.Text;
using ParamGen.Core.Model;

namespace ParamGen.Benchmarks.Harness;

/// <summary>Networks of any length: an image, convolutions with a batch normalisation each, a head.</summary>
internal static class Models
{
    /// <summary>The text of a class with so many layers.</summary>
    public static string Source(string name, int layers, int units = 10)
    {
        var source = new StringBuilder("[Input(32, 32, 3)]\n");
        for (var i = 0; i < layers - 2; i++)
            source.Append(i % 2 == 0 ? "[Conv2D(8, 3, Padding = Padding.Same, Activation = Activation.Relu)]\n" : "[BatchNormalization]\n");
        return source.Append(CultureInfo.InvariantCulture, $"[GlobalAveragePooling2D]\n[Dense({units})]\npublic partial class {name};\n")
            .ToString();
    }

    /// <summary>The text of a file without a model: a class as they are, with attributes, a base and some methods.</summary>
    public static string OtherSource(int number, int returned = 1)
    {
        var source = new StringBuilder().Append(
            CultureInfo.InvariantCulture,
            $"namespace Others.Part{number % 20};\n\n[System.Serializable]\npublic class Other{number} : System.IDisposable\n{{\n");
        for (var i = 0; i < 10; i++)
            source.Append(
                CultureInfo.InvariantCulture,
                $"    public int Method{i}(int value)\n    {{\n        var sum = value;\n        for (var i = 0; i < 10; i++)\n       "
                    + $"     sum += i * value;\n        return sum + {returned};\n    }}\n\n");
        return source.Append("    public void Dispose()\n    {\n    }\n}\n").ToString();
    }

    /// <summary>The same network as plain values, as the reader gives it to Core.</summary>
    public static NetworkSource Network(int layers)
    {
        var sources = new List<LayerSource> { LayerSources.Of("Input", ("Shape", new Core.Collections.EquatableArray<int>([32, 32, 3]))) };
        for (var i = 0; i < layers - 2; i++)
        {
            sources.Add(i % 2 == 0
                ? LayerSources.Of(
                    "Conv2D",
                    ("Filters", 8),
                    ("KernelSize", new Core.Collections.EquatableArray<int>([3])),
                    ("Padding", Padding.Same))
                : LayerSources.Of("BatchNormalization"));
        }

        sources.Add(LayerSources.Of("GlobalAveragePooling2D"));
        sources.Add(LayerSources.Of("Dense", ("Units", 10)));
        return new(sources.ToArray());
    }
}
