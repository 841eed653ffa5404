using ParamGen.Core.Layers.Activations;
using ParamGen.Core.Layers.Core;
using ParamGen.Core.Layers.Graph;
using ParamGen.Core.Layers.Normalization;
using ParamGen.Core.Layers.Regularization;
using ParamGen.Core.Layers.Reshaping;

namespace ParamGen.Core.Layers;

/// <summary>Every kind of layer there is: one line each.</summary>
internal static class Catalogue
{
    public const string Input = "Input";

    /// <summary>The layers by family.</summary>
    public static readonly IReadOnlyList<Family> Families =
    [
        new("Core",
        [
            Of<InputAttribute>(a => new InputLayer(a)),
            Of<DenseAttribute>(a => new Dense(a)),
        ]),
        new("Convolution",
        [
            Of<Conv2DAttribute>(a => new Convolution.Convolution(a, rank: 2)),
        ]),
        new("Pooling",
        [
            Of<MaxPooling2DAttribute>(a => new Pooling.Pooling(a, rank: 2, defaultPoolSize: 2)),
            Of<AveragePooling2DAttribute>(a => new Pooling.Pooling(a, rank: 2)),
            Of<GlobalMaxPooling2DAttribute>(a => new Pooling.GlobalPooling(a, rank: 2)),
            Of<GlobalAveragePooling2DAttribute>(a => new Pooling.GlobalPooling(a, rank: 2)),
        ]),
        new("Normalization",
        [
            Of<BatchNormalizationAttribute>(a => new BatchNormalization(a)),
        ]),
        new("Reshaping",
        [
            Of<FlattenAttribute>(_ => new Flatten()),
            Of<ReshapeAttribute>(a => new Reshape(a)),
            Of<ZeroPadding2DAttribute>(a => new ZeroPadding(a.Padding, rank: 2, a.DataFormat)),
        ]),
        new("Regularization",
        [
            Of<DropoutAttribute>(a => new Dropout(a)),
        ]),
        new("Activations",
        [
            Of<ActivationAttribute>(_ => new Unchanged()),
            Of<ReLUAttribute>(a => new ReLU(a)),
            Of<SoftmaxAttribute>(_ => new Unchanged()),
        ]),
        new("Graph",
        [
            Of<SharedAttribute>(a => new SharedCall(a)),
            Of<UseAttribute>(_ => new Unchanged()),
        ]),
    ];

    private static readonly Dictionary<string, LayerKind> kinds = Families.SelectMany(family => family.Kinds).ToDictionary(kind => kind.Name);

    public static IReadOnlyCollection<LayerKind> All => kinds.Values;

    public static LayerKind? Find(string kind) => kinds.TryGetValue(kind, out var found) ? found : null;

    private static LayerKind Of<T>(Func<T, Layer> create)
        where T : LayerAttribute => new(typeof(T), Wraps.Nothing, (attribute, _) => create((T)attribute));
}

/// <summary>Layers that belong together.</summary>
internal sealed record Family(string Name, IReadOnlyList<LayerKind> Kinds);
