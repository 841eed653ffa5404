namespace TinyMl;

/// <summary>
/// The board that the networks are for: Arduino Nano 33 BLE, a Cortex-M4 with 256 KB of RAM and 1 MB of flash memory. The core has DSP
/// instructions, so the interpreter is built with CMSIS-NN.
/// </summary>
internal static class Board
{
    /// <summary>For the arena, half the RAM. The rest is for the stack, the radio, and the sensor's buffers.</summary>
    public const int ArenaBytes = 128 * 1024;

    /// <summary>For a network's constants, half the flash memory. The rest is for the program.</summary>
    public const int ConstantBytes = 512 * 1024;
}
