namespace ParamGen;

/// <summary>Pastes a random rectangle of one image of a batch into another during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a factor outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/cut_mix/">Keras, CutMix layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [CutMix]</c> has output shape (None, 224, 224, 3).</example>
public sealed class CutMixAttribute : RandomImageShareAttribute
{
}
