using ParamGen.Core.Collections;

namespace ParamGen.Core.Networks;

/// <summary>A network as it was written: its layers in order.</summary>
internal sealed record NetworkSource(EquatableArray<LayerSource> Layers);
